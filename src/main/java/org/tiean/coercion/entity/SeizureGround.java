package org.tiean.coercion.entity;

/** What a clause asks to be found before it lets seal or detain (查封、扣押的法定情形). */
public enum SeizureGround {
    /** 涉嫌违法经营: the suspicion alone is enough. */
    SUSPECTED("涉嫌实施该违法行为"),
    /** 造成或者可能造成严重污染. */
    SERIOUS_POLLUTION("造成或者可能造成严重污染"),
    /** 造成严重污染，被责令改正拒不改正. */
    REFUSED_CORRECTION("造成严重污染，被责令改正拒不改正"),
    /** 有关证据可能灭失、被隐匿. */
    EVIDENCE_MAY_BE_LOST("有关证据可能灭失、被隐匿"),
    /** 县级以上地方人民政府责成. */
    GOVERNMENT_ORDER("不停止建设或者逾期不拆除，县级以上地方人民政府责成采取措施");

    private final String words;

    SeizureGround(String words) {
        this.words = words;
    }

    /** As documents print it. */
    public String words() {
        return words;
    }
}
