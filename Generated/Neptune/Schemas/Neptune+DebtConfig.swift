// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune {
    /// Settings of an asset as debt.
    public struct DebtConfig: ObjectCodable {
        /// Most that can be borrowed, if there is a limit.
        public var borrowCap: Optional<String>
        /// Utilization above which no more can be borrowed.
        public var borrowHaltUtilization: String
        /// Whether it is in use.
        public var enabled: Bool
        /// Share of the interest that the protocol keeps.
        public var interestFee: String
        /// The same in other forms, if asked for.
        public var extra: Extra

        /// Makes a value of its members.
        public init(
            borrowCap: String?,
            borrowHaltUtilization: String,
            enabled: Bool,
            interestFee: String,
            extra: Extra
        ) {
            self.borrowCap = borrowCap
            self.borrowHaltUtilization = borrowHaltUtilization
            self.enabled = enabled
            self.interestFee = interestFee
            self.extra = extra
        }

        /// Reads the members of a JSON object.
        public static func read(_ object: inout ObjectReader) -> Self {
            Self(
                borrowCap: object.optional("borrow_cap"),
                borrowHaltUtilization: object.required("borrow_halt_utilization"),
                enabled: object.required("enabled"),
                interestFee: object.required("interest_fee"),
                extra: object.required("extra")
            )
        }

        /// Writes the members of a JSON object.
        public func write(to object: inout ObjectWriter) {
            object.write("borrow_cap", borrowCap)
            object.write("borrow_halt_utilization", borrowHaltUtilization)
            object.write("enabled", enabled)
            object.write("interest_fee", interestFee)
            object.write("extra", extra)
        }

        /// The same in other forms, if asked for.
        public struct Extra: ObjectCodable {
            /// The same as text for people. Null unless `with_text` is true.
            public var text: Optional<Text>
            /// The same in USD. Null unless `with_value` is true.
            public var value: Optional<Value>

            /// Makes a value of its members.
            public init(text: Text?, value: Value?) {
                self.text = text
                self.value = value
            }

            /// Reads the members of a JSON object.
            public static func read(_ object: inout ObjectReader) -> Self {
                Self(
                    text: object.optional("text"),
                    value: object.optional("value")
                )
            }

            /// Writes the members of a JSON object.
            public func write(to object: inout ObjectWriter) {
                object.write("text", text)
                object.write("value", value)
            }

            /// The same as text for people. Null unless `with_text` is true.
            public struct Text: ObjectCodable {
                /// Most that can be borrowed, as text.
                public var borrowCap: String
                /// Utilization above which no more can be borrowed, as text.
                public var borrowHaltUtilization: String
                /// Share of the interest that the protocol keeps, as text.
                public var interestFee: String

                /// Makes a value of its members.
                public init(borrowCap: String, borrowHaltUtilization: String, interestFee: String) {
                    self.borrowCap = borrowCap
                    self.borrowHaltUtilization = borrowHaltUtilization
                    self.interestFee = interestFee
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        borrowCap: object.required("borrow_cap"),
                        borrowHaltUtilization: object.required("borrow_halt_utilization"),
                        interestFee: object.required("interest_fee")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("borrow_cap", borrowCap)
                    object.write("borrow_halt_utilization", borrowHaltUtilization)
                    object.write("interest_fee", interestFee)
                }
            }

            /// The same in USD. Null unless `with_value` is true.
            public struct Value: ObjectCodable {
                /// Most that can be borrowed, in USD.
                public var borrowCap: Optional<String>
                /// Price the value was worked out with.
                public var price: String
                /// The same in other forms, if asked for.
                public var extra: Extra

                /// Makes a value of its members.
                public init(borrowCap: String?, price: String, extra: Extra) {
                    self.borrowCap = borrowCap
                    self.price = price
                    self.extra = extra
                }

                /// Reads the members of a JSON object.
                public static func read(_ object: inout ObjectReader) -> Self {
                    Self(
                        borrowCap: object.optional("borrow_cap"),
                        price: object.required("price"),
                        extra: object.required("extra")
                    )
                }

                /// Writes the members of a JSON object.
                public func write(to object: inout ObjectWriter) {
                    object.write("borrow_cap", borrowCap)
                    object.write("price", price)
                    object.write("extra", extra)
                }

                /// The same in other forms, if asked for.
                public struct Extra: ObjectCodable {
                    /// The same as text for people. Null unless `with_text` and `with_value` are true.
                    public var text: Optional<Text>

                    /// Makes a value of its members.
                    public init(text: Text?) {
                        self.text = text
                    }

                    /// Reads the members of a JSON object.
                    public static func read(_ object: inout ObjectReader) -> Self {
                        Self(text: object.optional("text"))
                    }

                    /// Writes the members of a JSON object.
                    public func write(to object: inout ObjectWriter) {
                        object.write("text", text)
                    }

                    /// The same as text for people. Null unless `with_text` and `with_value` are true.
                    public struct Text: ObjectCodable {
                        /// Most that can be borrowed, in USD, as text.
                        public var borrowCap: Optional<String>
                        /// Price the value was worked out with, as text.
                        public var price: Optional<String>

                        /// Makes a value of its members.
                        public init(borrowCap: String? = nil, price: String? = nil) {
                            self.borrowCap = borrowCap
                            self.price = price
                        }

                        /// Reads the members of a JSON object.
                        public static func read(_ object: inout ObjectReader) -> Self {
                            Self(
                                borrowCap: object.optional("borrow_cap"),
                                price: object.optional("price")
                            )
                        }

                        /// Writes the members of a JSON object.
                        public func write(to object: inout ObjectWriter) {
                            object.writeIfPresent("borrow_cap", borrowCap)
                            object.writeIfPresent("price", price)
                        }
                    }
                }
            }
        }
    }
}
