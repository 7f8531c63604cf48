// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension HyperGPT {
    /// Where the document has its schemas, for errors that say how to mend it.
    static let locations = SchemaLocations(
        #"""
        DetailBody DetailBody detail.
        ContentAnswer -
        ImageAnswer -
        UploadedPDF -
        PDFAnswer -
        """#
    )
}
