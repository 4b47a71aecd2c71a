package org.tiean.casefile.entity;

/** Which procedure the case follows (办案程序). */
public enum Procedure {
    /** 普通程序, 行政处罚法 chapter 5 section 3. */
    ORDINARY("case-ordinary"),
    /** 简易程序 (当场处罚), 行政处罚法 51–53. */
    SUMMARY("case-summary");

    private final String process;

    Procedure(String process) {
        this.process = process;
    }

    /** Key of the process in {@code bpmn/}. */
    public String process() {
        return process;
    }
}
