package org.tiean.review.entity;

/** The eight points of a legal review (审核内容; rulebook B6.2), in their order. */
public enum ReviewPoint {
    SUBJECT("行政处罚主体是否合法，行政执法人员是否具备执法资格", "合法", "不合法"),
    PROCEDURE("行政处罚程序是否合法", "合法", "不合法"),
    FACTS("当事人基本情况、案件事实是否清楚，证据是否合法充分", "清楚、充分", "不清楚或者不充分"),
    LAW("适用法律、法规、规章是否准确，裁量基准运用是否适当", "准确、适当", "不准确或者不适当"),
    POWERS("是否超越法定权限", "未超越", "超越"),
    DOCUMENTS("行政处罚文书是否完备、规范", "完备、规范", "不完备或者不规范"),
    CRIME("违法行为是否涉嫌犯罪、需要移送司法机关", "不涉嫌", "涉嫌"),
    OTHER("法律、法规规定的其他应当审核的情形", "无问题", "有问题");

    private final String question;
    private final String passed;
    private final String failed;

    ReviewPoint(String question, String passed, String failed) {
        this.question = question;
        this.passed = passed;
        this.failed = failed;
    }

    /** As the form prints it. */
    public String question() {
        return question;
    }

    /** The answer as the form prints it. */
    public String answer(boolean passes) {
        return passes ? passed : failed;
    }
}
