package org.tiean.coercion.entity;

/** What becomes of a thing that was preserved (先行登记保存证据的处理; 住房和城乡建设行政处罚程序规定). */
public enum PreservedEnd {
    /** 采取记录、复制、拍照、录像等证据保全措施后返还. */
    RECORDED("采取记录、复制、拍照、录像等证据保全措施后返还", true),
    /** 送交检测、检验、检疫、鉴定. */
    TESTED("送交检测、检验、检疫、鉴定", false),
    /** 依法采取查封、扣押措施. */
    SEIZED("依法采取查封、扣押措施", false),
    /** 依法没收. */
    CONFISCATED("违法事实成立，依法没收", false),
    /** 解除. */
    RELEASED("违法事实不成立，或者依法不予查封、扣押、没收，解除先行登记保存", true),
    /** 逾期自动解除: nobody decides it. */
    LAPSED("七个工作日内未作出处理决定，先行登记保存措施自动解除", true);

    private final String words;
    private final boolean givenBack;

    PreservedEnd(String words, boolean givenBack) {
        this.words = words;
        this.givenBack = givenBack;
    }

    /** As documents print it. */
    public String words() {
        return words;
    }

    /** Whether the party may have it again. */
    public boolean isGivenBack() {
        return givenBack;
    }
}
