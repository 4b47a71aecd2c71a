package org.tiean.investigation.entity;

/** What became of a sample (抽样取证物品的处理). */
public enum SampleEnd {
    /** 退还. */
    RETURNED("退还当事人"),
    /** 检验消耗. */
    USED_UP("检验中消耗"),
    /** 作为证据随案保存. */
    KEPT("作为证据随案保存");

    private final String words;

    SampleEnd(String words) {
        this.words = words;
    }

    /** As papers say it. */
    public String words() {
        return words;
    }
}
