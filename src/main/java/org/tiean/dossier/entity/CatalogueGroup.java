package org.tiean.dossier.entity;

/** The eight groups of a file in their order (立卷顺序; rulebook B10.3). */
public enum CatalogueGroup {
    /** 案件来源、立案审批. */
    SOURCE("案件来源和立案审批材料"),
    /** 调查终结报告、告知、决定等处罚文书和送达回证. */
    PENALTY("调查终结报告、意见告知文书、决定书等处罚文书和送达回证"),
    /** 证据. */
    EVIDENCE("证据材料"),
    /** 陈述申辩. */
    DEFENCE("陈述申辩材料"),
    /** 听证. */
    HEARING("听证材料"),
    /** 复核意见、法制审核、集体讨论. */
    REVIEW("复核意见、法制审核意见、集体讨论记录"),
    /** 执行、票据. */
    EXECUTION("执行情况记录和财物处理单据"),
    /** 其他. */
    OTHER("其他材料");

    private final String words;

    CatalogueGroup(String words) {
        this.words = words;
    }

    /** As the catalogue prints it. */
    public String words() {
        return words;
    }
}
