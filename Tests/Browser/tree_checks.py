"""The tree chromium builds from a page's bytes as HTML is the one it builds from them as XML."""

# Attributes are compared by their written names: 'xmlns' and 'xml:lang' have a namespace in one
# parser and none in the other.
TREE = """(source) => {
  const lines = (node, depth) => {
    if (node.nodeType === Node.DOCUMENT_TYPE_NODE) { return [`${depth} doctype ${node.name}`]; }
    if (node.nodeType !== Node.ELEMENT_NODE) {
      return [`${depth} ${node.nodeType} ${JSON.stringify(node.nodeValue)}`];
    }
    const carried = [...node.attributes].map((a) => `${a.name}=${JSON.stringify(a.value)}`).sort();
    const own = [`${depth} ${node.namespaceURI} ${node.localName} ${carried.join(' ')}`];
    return own.concat(...[...node.childNodes].map((child) => lines(child, depth + 1)));
  };
  const tree = (type) => {
    const parsed = new DOMParser().parseFromString(source, type);
    return [].concat(...[...parsed.childNodes].map((child) => lines(child, 0)));
  };
  const html = tree('text/html');
  const xml = tree('application/xhtml+xml');
  const at = html.findIndex((line, number) => line !== xml[number]);
  if (at < 0 && html.length === xml.length) { return { count: html.length, differs: '' }; }
  const place = at < 0 ? html.length : at;
  return { count: html.length, differs: `HTML has ${html[place]}, XML has ${xml[place]}` };
}"""
# Read differently by the two parsers: an empty element closed in its own tag.
UNEQUAL = ('<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title>'
           "</head><body><div/><p>x</p></body></html>")


def one_tree_in_both_parsers(browser, site, paths, tally):
    page = browser.new_page()
    spoiled = page.evaluate(TREE, UNEQUAL)
    tally.check(spoiled["differs"], "a page that the parsers read differently is seen to be one")
    for path in paths:
        # As bytes, so that no line ending is changed on the way.
        found = page.evaluate(TREE, (site / path).read_bytes().decode("utf-8"))
        tally.check(not found["differs"] and found["count"] > 20,
                    f"{path} is one tree as HTML and as XML", found["differs"])
    page.close()
