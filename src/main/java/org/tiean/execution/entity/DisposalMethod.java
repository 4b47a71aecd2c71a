package org.tiean.execution.entity;

import org.tiean.evidence.entity.MoveKind;

/** What becomes of confiscated goods (处理方式; 行政处罚法74(1)): destroyed where the law says so, else auctioned or dealt with as the state prescribes. */
public enum DisposalMethod {
    /** 公开拍卖. */
    AUCTION("公开拍卖", MoveKind.AUCTIONED, true),
    /** 按照国家规定变卖. */
    SALE("按照国家规定变卖", MoveKind.SOLD, true),
    /** 依法销毁. */
    DESTRUCTION("依法予以销毁", MoveKind.DESTROYED, false),
    /** 按照国家规定上缴、移交: to the finance department or the organ that manages such goods. */
    HAND_IN("按照国家规定上缴、移交", MoveKind.HANDED_IN, false);

    private final String words;
    private final MoveKind move;
    private final boolean sold;

    DisposalMethod(String words, MoveKind move, boolean sold) {
        this.words = words;
        this.move = move;
        this.sold = sold;
    }

    public String words() {
        return words;
    }

    /** The move by which custody records it. */
    public MoveKind move() {
        return move;
    }

    /** Whether money comes in, which is the treasury's. */
    public boolean isSold() {
        return sold;
    }
}
