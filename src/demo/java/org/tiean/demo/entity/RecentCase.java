package org.tiean.demo.entity;

import java.io.Reader;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.tiean.kernel.control.CsvRow;
import org.tiean.kernel.control.CsvRows;
import org.tiean.kernel.entity.Zones;

/**
 * A fictional case of the last weeks, so that there is work to do on every desk whenever the demo starts.
 *
 * @param told       the case, with the days of its table not yet set
 * @param time       of day when it happened
 * @param happened   days before today
 * @param filed      days before today, null if it was not filed yet
 * @param decided    days before today on which its decision is due by plan, negative = days ahead; null likewise
 * @param waitsFor   step it waits for
 */
public record RecentCase(SampleCase told, LocalTime time, int happened, Integer filed, Integer decided, String waitsFor) {

    /** All cases of a table. */
    public static List<RecentCase> read(Reader table, String file) {
        CsvRows rows = CsvRows.read(table, file, "case_no", "time", "happened", "filed", "decided", "waits_for");
        List<RecentCase> cases = rows.map(RecentCase::of);
        rows.refuseIfFaulty();
        return cases;
    }

    private static RecentCase of(CsvRow row) {
        LocalTime time = LocalTime.parse(row.text("time"));
        return new RecentCase(SampleCase.told(row, LocalDate.EPOCH.atTime(time).atZone(Zones.CHINA).toInstant(), null, null),
                time, row.integer("happened"), number(row.optionalText("filed")), number(row.optionalText("decided")),
                row.text("waits_for"));
    }

    private static Integer number(String text) {
        return text == null ? null : Integer.valueOf(text);
    }

    /** With its days counted back from today. */
    public SampleCase asOf(LocalDate today) {
        return told.on(today.minusDays(happened).atTime(time).atZone(Zones.CHINA).toInstant(),
                filed == null ? null : today.minusDays(filed), decided == null ? null : today.minusDays(decided));
    }
}
