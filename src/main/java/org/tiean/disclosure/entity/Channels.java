package org.tiean.disclosure.entity;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a decision is to be shown (公示渠道).
 *
 * @param portal          本机关门户网站, served by this system
 * @param creditChina     “信用中国”网站
 * @param doublePublicity 市级双公示系统
 */
public record Channels(boolean portal, boolean creditChina, boolean doublePublicity) {

    public static final Channels NONE = new Channels(false, false, false);

    public boolean isNone() {
        return !portal && !creditChina && !doublePublicity;
    }

    /** As documents print it. */
    public String words() {
        List<String> words = new ArrayList<>();
        if (portal) {
            words.add("本机关门户网站");
        }
        if (creditChina) {
            words.add("“信用中国”网站");
        }
        if (doublePublicity) {
            words.add("市级双公示系统");
        }
        return String.join("、", words);
    }
}
