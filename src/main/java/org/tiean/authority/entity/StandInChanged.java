package org.tiean.authority.entity;

import java.util.UUID;

/** Fact: a stand-in was registered, ended early or lapsed. Observed in the same transaction. */
public record StandInChanged(UUID standInId, String absent, String substitute, Kind kind) {

    /** What happened. */
    public enum Kind {
        /** 登记. */
        REGISTERED,
        /** 提前结束. */
        ENDED,
        /** 期满. */
        LAPSED
    }
}
