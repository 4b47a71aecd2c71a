package org.tiean.authority.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tiean.authority.control.PowerTableFile;
import org.tiean.authority.entity.PowerColumn;
import org.tiean.authority.entity.PowerRow;
import org.tiean.kernel.boundary.Messages;
import org.tiean.kernel.control.CsvRows;

/** Lists as Excel and CSV files, with Chinese headers (清单导入导出). */
@ApplicationScoped
public class PowerTables {

    @Inject
    Messages messages;

    /** @throws org.tiean.kernel.entity.ImportRefused for a file that is no table of a list */
    public CsvRows read(byte[] file, String name) {
        return file().read(file, name);
    }

    public void csv(List<PowerRow> rows, OutputStream out) throws IOException {
        file().csv(rows, out);
    }

    public void worksheet(List<PowerRow> rows, OutputStream out) throws IOException {
        file().worksheet(rows, out);
    }

    private PowerTableFile file() {
        Map<PowerColumn, String> labels = new EnumMap<>(PowerColumn.class);
        for (PowerColumn column : PowerColumn.values()) {
            labels.put(column, messages.text(Locale.SIMPLIFIED_CHINESE, column.labelKey()));
        }
        return new PowerTableFile(labels);
    }
}
