package org.tiean.hearing.entity;

/** What became of a party's request for a hearing (听证结果). */
public enum HearingOutcome {
    /** 已听证. */
    HEARD,
    /** 无正当理由拒不出席，视为放弃 (行政处罚法64[6]). */
    ABSENT,
    /** 未经许可中途退出，视为放弃 (行政处罚法64[6]). */
    LEFT,
    /** 撤回申请. */
    WITHDRAWN;

    static HearingOutcome of(Presence presence) {
        return switch (presence) {
            case PRESENT -> HEARD;
            case ABSENT -> ABSENT;
            case LEFT -> LEFT;
        };
    }
}
