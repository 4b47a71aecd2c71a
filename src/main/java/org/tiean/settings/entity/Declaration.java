package org.tiean.settings.entity;

import java.util.List;

/**
 * A CONFIG point as the catalogue declares it (设置项).
 *
 * @param key          dotted English name
 * @param type         kind of value
 * @param choices      the words a {@link SettingType#CHOICE} allows, else empty
 * @param defaultValue the cautious value where nothing is set; empty text for "nothing"
 * @param explanation  Chinese: what it decides and why the default is cautious
 * @param source       clause or rulebook point that leaves it open
 */
public record Declaration(String key, SettingType type, List<String> choices, String defaultValue,
        String explanation, String source) {

    public Declaration {
        choices = List.copyOf(choices);
        if (!defaultValue.isEmpty()) {
            type.require(key, defaultValue, choices);
        }
    }
}
