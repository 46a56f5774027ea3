import JSONTree
import Testing

@Suite("JSON values")
struct JSONValueTests {
}
