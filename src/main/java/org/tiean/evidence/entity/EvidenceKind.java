package org.tiean.evidence.entity;

/** The eight kinds of evidence the law knows (证据种类, 行政处罚法 46(1)). */
public enum EvidenceKind {
    DOCUMENTARY("书证"),
    PHYSICAL("物证"),
    AUDIO_VISUAL("视听资料"),
    ELECTRONIC("电子数据"),
    TESTIMONY("证人证言"),
    PARTY_STATEMENT("当事人的陈述"),
    EXPERT_OPINION("鉴定意见"),
    SITE_RECORD("勘验笔录、现场笔录");

    private final String chinese;

    EvidenceKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
