struct PageMetadata {
  var title: String?
  var outlet: String?
  var author: String?
  var published: String?
  var language: String?
  var address: String?
  init(_ tree: MarkupTree, linkedData: [ArraySlice<UInt8>], address: String?) {
    for n in tree.nodes.indices where tree.nodes[n].tag == .heading1 { title = tree.allText(n); break }
    self.address = address
  }
}
