package org.tiean.dossier.entity;

/** How long a file is kept (保管期限; 国家档案局令第8号). */
public enum Retention {
    /** 永久: important material. */
    PERMANENT,
    /** 30年. */
    THIRTY_YEARS
}
