package org.tiean.coercion.entity;

/** The two measures against things (查封、扣押; 行政强制法 9[2], [3]). */
public enum SeizureKind {
    /** 查封: sealed where it is; premises, facilities or goods. */
    SEAL("查封"),
    /** 扣押: goods taken away. */
    DETAIN("扣押");

    private final String word;

    SeizureKind(String word) {
        this.word = word;
    }

    /** As documents print it. */
    public String word() {
        return word;
    }
}
