package org.tiean.dossier.entity;

/** Why a case may be closed (结案事由; rulebook B10.2). */
public enum ClosingGround {
    /** 行政处罚决定执行完毕. */
    EXECUTED("行政处罚决定执行完毕", true),
    /** 终结执行. */
    EXECUTION_TERMINATED("依法终结执行", true),
    /** 终止调查: facts cannot be established, limitation passed. */
    INVESTIGATION_TERMINATED("案件终止调查", true),
    /** 决定不予行政处罚. */
    NO_PENALTY("依法不予行政处罚", true),
    /** 决定被撤销、确认违法或者确认无效，不再重新作出 (rulebook B10.2, 5). */
    DECISION_REVOKED("行政处罚决定已被撤销、确认违法或者确认无效", true),
    /** 其他, such as the transfer of the whole case. */
    OTHER("其他应予结案的情形", false);

    private final String words;
    private final boolean built;

    ClosingGround(String words, boolean built) {
        this.words = words;
        this.built = built;
    }

    /** As the form prints it. */
    public String words() {
        return words;
    }

    /** Whether the procedure that leads to this ground exists in the system. */
    public boolean isBuilt() {
        return built;
    }
}
