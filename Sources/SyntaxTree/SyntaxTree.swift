// SyntaxTree
