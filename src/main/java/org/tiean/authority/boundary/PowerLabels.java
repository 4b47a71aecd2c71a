package org.tiean.authority.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tiean.authority.entity.PowerColumn;
import org.tiean.authority.entity.PowerRow;
import org.tiean.kernel.boundary.Messages;
import org.tiean.kernel.entity.Refusal;

/** Words for columns, cells and reasons on pages about power lists. */
@Named
@ApplicationScoped
public class PowerLabels {

    @Inject
    Messages messages;

    /** A column's label; what is no column stays as it is. */
    public String label(String column) {
        return PowerColumn.ofCode(column).map(each -> messages.t(each.labelKey())).orElse(column);
    }

    /** What one of a column's fixed values means. */
    public String choice(PowerColumn column, String choice) {
        return switch (column) {
            case GRANT_KIND -> messages.t("authority.grant-kind." + choice);
            case SWITCHED_ON -> messages.t("authority.switched-on." + choice);
            case FINE_BASIS -> messages.t("authority.fine-basis." + choice);
            case RECTIFY_FIRST -> messages.t("authority.rectify-first." + choice);
            case CORRECTION_TYPE -> messages.t("authority.correction-type." + choice);
            default -> choice;
        };
    }

    /** A cell of a row in words, by its column's code; empty where there is none. */
    public String cell(PowerRow row, String column) {
        return words(PowerColumn.ofCode(column).orElseThrow(), row.get(PowerColumn.ofCode(column).orElseThrow()));
    }

    /** The text of a cell, a fixed value in words; empty for none. */
    public String words(PowerColumn column, String text) {
        return text == null ? "" : choice(column, text);
    }

    /** A reason in words. */
    public String reason(String key, List<Object> args) {
        return messages.text(messages.pageLocale(), key, args.toArray());
    }

    /** A refusal in words, with its clause. */
    public String why(Refusal refusal) {
        return messages.why(messages.pageLocale(), refusal);
    }
}
