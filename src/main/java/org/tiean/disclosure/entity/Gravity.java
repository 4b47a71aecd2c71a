package org.tiean.disclosure.entity;

/** How grave the dishonesty is (失信信息类别) and thus how long it may be shown (信用修复管理办法; rulebook H3). */
public enum Gravity {
    /** 轻微: in principle not on credit sites, at most three months. */
    MINOR("轻微", null, "credit-publicity-minor"),
    /** 一般: three months to one year. */
    GENERAL("一般", "credit-publicity-general-least", "credit-publicity-general-most"),
    /** 严重: one to three years. */
    SERIOUS("严重", "credit-publicity-serious-least", "credit-publicity-serious-most");

    private final String word;
    private final String least;
    private final String most;

    Gravity(String word, String least, String most) {
        this.word = word;
        this.least = least;
        this.most = most;
    }

    /** As documents print it. */
    public String word() {
        return word;
    }

    /** Time limit after which repair may be asked for, or null where it may be at once. */
    public String least() {
        return least;
    }

    /** Time limit after which publication ends by itself. */
    public String most() {
        return most;
    }
}
