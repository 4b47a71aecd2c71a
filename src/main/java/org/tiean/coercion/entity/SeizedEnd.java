package org.tiean.coercion.entity;

/** What becomes of a thing that was sealed or detained (行政强制法 21, 27, 28). */
public enum SeizedEnd {
    /** 当事人没有违法行为. */
    NO_UNLAWFUL_ACT("当事人没有违法行为", true),
    /** 与违法行为无关. */
    UNRELATED("查封、扣押的场所、设施或者财物与违法行为无关", true),
    /** 已经作出处理决定，不再需要查封、扣押. */
    DECIDED("行政机关对违法行为已经作出处理决定，不再需要查封、扣押", true),
    /** 其他不再需要采取措施的情形. */
    NOT_NEEDED("其他不再需要采取查封、扣押措施的情形", true),
    /** 依法没收. */
    CONFISCATED("违法事实清楚，依法没收", false),
    /** 法律、行政法规规定应当销毁的，依法销毁. */
    DESTROYED("法律、行政法规规定应当销毁，依法销毁", false),
    /** 随案移送. */
    HANDED_ON("违法行为涉嫌犯罪，随案移送", false),
    /** 查封、扣押期限已经届满: nobody decides it. */
    LAPSED("查封、扣押期限已经届满", true),
    /** 行政机关负责人认为不应当采取，或者没有在二十四小时内补办批准手续: nobody disposes of it. */
    NOT_APPROVED("当场查封、扣押未获批准", true),
    /** 依法拍卖，抵缴罚款 (行政强制法46(3)): comes with the sale, nobody decides it here. */
    AUCTIONED("依法拍卖，抵缴罚款", false);

    private final String words;
    private final boolean lifted;

    SeizedEnd(String words, boolean lifted) {
        this.words = words;
        this.lifted = lifted;
    }

    /** As documents print it. */
    public String words() {
        return words;
    }

    /** The measure is lifted and the thing goes back to the party. */
    public boolean isLifted() {
        return lifted;
    }

    /** Whether a head may decide so; the rest comes of itself. */
    public boolean isDecided() {
        return this != LAPSED && this != NOT_APPROVED && this != AUCTIONED;
    }
}
