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
 * @param awaits       Chinese: the procedure that will read it, where it is not built yet; empty once it is read
 */
public record Declaration(String key, SettingType type, List<String> choices, String defaultValue,
        String explanation, String source, String awaits) {

    public Declaration {
        choices = List.copyOf(choices);
        if (!defaultValue.isEmpty()) {
            type.require(key, defaultValue, choices);
        }
    }

    /** The first word of the key, under which the page lists it. */
    public String group() {
        return key.substring(0, key.indexOf('.'));
    }

    public boolean isAwaiting() {
        return !awaits.isEmpty();
    }
}
