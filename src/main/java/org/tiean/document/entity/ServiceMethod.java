package org.tiean.document.entity;

/** How a document is served (送达方式), 民事诉讼法87–95 as applied by 行政处罚法61; rulebook B9. */
public enum ServiceMethod {
    /** 直接送达. */
    DIRECT("直接送达"),
    /** 留置送达: refused and left, with a witness or a recording. */
    LEFT("留置送达"),
    /** 电子送达: only with a signed confirmation. */
    ELECTRONIC("电子送达"),
    /** 委托送达. */
    ENTRUSTED("委托送达"),
    /** 邮寄送达. */
    POST("邮寄送达"),
    /** 转交送达. */
    FORWARDED("转交送达"),
    /** 公告送达: served 30 days after the notice. */
    PUBLIC_NOTICE("公告送达"),
    /** 当场交付. */
    ON_THE_SPOT("当场交付");

    private final String title;

    ServiceMethod(String title) {
        this.title = title;
    }

    /** As documents name it. */
    public String title() {
        return title;
    }
}
