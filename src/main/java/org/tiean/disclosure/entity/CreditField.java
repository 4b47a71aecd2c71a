package org.tiean.disclosure.entity;

/**
 * A field of the double publicity (双公示字段), as the table of fields has it.
 *
 * @param code   e.g. {@code cf_xdr_mc}
 * @param length most characters; 0 where the table names none
 */
public record CreditField(int order, String name, String code, Type type, int length, Need need) {

    /** Forms of a value. */
    public enum Type {
        /** 字符. */
        TEXT,
        /** 数值: twelve digits and six decimals, in ten thousand yuan. */
        NUMBER,
        /** 日期: 2026/11/21. */
        DATE
    }

    /** Whether it must be filled in. */
    public enum Need {
        /** 必填. */
        REQUIRED,
        /** 条件必填. */
        CONDITIONAL,
        /** 选填. */
        OPTIONAL
    }
}
