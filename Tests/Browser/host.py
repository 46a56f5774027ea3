"""A folder served on 127.0.0.1 as the manual asks hosts to serve it."""

import functools
import http.server
import pathlib
import threading
import urllib.parse

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)


class Handler(http.server.SimpleHTTPRequestHandler):
    """A plain static host: a prefix, the policy, no directory listing."""

    protocol_version = "HTTP/1.1"
    prefix = "/"
    refused = []
    extensions_map = {
        ".html": "text/html; charset=utf-8",
        ".css": "text/css; charset=utf-8",
        ".js": "text/javascript; charset=utf-8",
        ".json": "application/json; charset=utf-8",
        ".svg": "image/svg+xml",
        ".xml": "application/xml",
        ".txt": "text/plain; charset=utf-8",
        ".png": "image/png",
        ".ico": "image/x-icon",
        "": "application/octet-stream",
    }

    def translate_path(self, path):
        path = urllib.parse.urlsplit(path).path
        if not path.startswith(self.prefix):
            return str(pathlib.Path(self.directory) / "outside-the-prefix")
        return super().translate_path("/" + path[len(self.prefix):])

    def list_directory(self, path):
        self.send_error(404)

    def end_headers(self):
        self.send_header("Content-Security-Policy", POLICY)
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Referrer-Policy", "no-referrer")
        super().end_headers()

    def send_response(self, code, message=None):
        # The browser asks for this icon where a page names none; no page of a site does.
        if code >= 400 and self.path != "/favicon.ico":
            self.refused.append(f"{int(code)}: {self.path}")
        super().send_response(code, message)

    def copyfile(self, source, outputfile):
        try:
            super().copyfile(source, outputfile)
        except ConnectionError:
            pass  # The page was left before the whole file had been read.

    def log_message(self, *arguments):
        pass


class Host:
    """Serves a folder below a prefix for as long as the `with` block lasts.

    `refused` holds the status and the path of every request that wasn't met.
    """

    def __init__(self, folder, prefix):
        self.refused = []
        handler = type(
            "PrefixHandler", (Handler,), {"prefix": prefix, "refused": self.refused})
        self.server = http.server.ThreadingHTTPServer(
            ("127.0.0.1", 0), functools.partial(handler, directory=str(folder)))
        self.base = f"http://127.0.0.1:{self.server.server_address[1]}{prefix}"

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()
