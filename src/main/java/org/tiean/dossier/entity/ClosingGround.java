package org.tiean.dossier.entity;

/** Why a case may be closed (结案事由; rulebook B10.2). */
public enum ClosingGround {
    /** 行政处罚决定执行完毕. */
    EXECUTED("行政处罚决定执行完毕"),
    /** 终结执行. */
    EXECUTION_TERMINATED("依法终结执行"),
    /** 终止调查: facts cannot be established, limitation passed. */
    INVESTIGATION_TERMINATED("案件终止调查"),
    /** 决定不予行政处罚. */
    NO_PENALTY("依法不予行政处罚"),
    /** 决定被撤销、确认违法或者确认无效，不再重新作出 (rulebook B10.2, 5). */
    DECISION_REVOKED("行政处罚决定已被撤销、确认违法或者确认无效"),
    /** 其他: the case was handed to another organ or to the criminal law (rulebook B10.2, 5). */
    HANDED_ON("案件已移送其他机关处理");

    private final String words;

    ClosingGround(String words) {
        this.words = words;
    }

    /** As the form prints it. */
    public String words() {
        return words;
    }
}
