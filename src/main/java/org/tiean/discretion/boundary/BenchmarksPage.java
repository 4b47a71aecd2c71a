package org.tiean.discretion.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.primefaces.model.file.UploadedFile;
import org.tiean.authority.boundary.PowerItems;
import org.tiean.authority.entity.PowerItem;
import org.tiean.discretion.control.ItemRanges;
import org.tiean.discretion.entity.BenchmarkEdition;
import org.tiean.discretion.entity.BenchmarkLine;
import org.tiean.discretion.entity.PartyGroup;
import org.tiean.kernel.boundary.Formats;
import org.tiean.kernel.boundary.Messages;
import org.tiean.kernel.control.TableFile;
import org.tiean.kernel.entity.ImportRefused;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.RowError;
import org.tiean.kernel.entity.Zones;
import org.tiean.statute.boundary.Statutes;
import org.tiean.statute.entity.StatutoryRange;

/**
 * {@code /desk/benchmarks.xhtml} and {@code /public/benchmarks.xhtml} (裁量基准): those in force on a day; with
 * {@code ?id=} one of them with its tiers and the clause it refines. Keepers take in tables here.
 */
@Named
@RequestScoped
public class BenchmarksPage {

    @Inject
    Benchmarks benchmarks;

    @Inject
    BenchmarkKeeping keeping;

    @Inject
    PowerItems items;

    @Inject
    Statutes statutes;

    @Inject
    Formats formats;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    @Inject
    @Param(name = "q")
    String words;

    @Inject
    @Param(name = "day")
    String day;

    @Inject
    @Param(name = "id")
    String id;

    private Page<BenchmarkLine> page;
    private BenchmarkEdition edition;
    private UploadedFile table;
    private String taken;
    private List<RowError> errors = List.of();

    public Page<BenchmarkLine> getPage() {
        if (page == null) {
            page = benchmarks.search(words, getDay(), formats.slice());
        }
        return page;
    }

    public boolean isOne() {
        return id != null && !id.isBlank();
    }

    /** @throws Refusal 404 for an unknown id */
    public BenchmarkEdition getEdition() {
        if (edition == null) {
            try {
                edition = benchmarks.edition(UUID.fromString(id));
            } catch (IllegalArgumentException e) {
                throw Refusal.notFound("discretion.no-edition");
            }
        }
        return edition;
    }

    public PowerItem getItem() {
        return items.require(getEdition().value().itemCode());
    }

    /** The clause it refines, printed. */
    public String getLiability() {
        PowerItem item = getItem();
        return statutes.cite(item.liability().statuteId(), item.liability().article(), item.liability().paragraph(),
                item.liability().item()).display();
    }

    /** What the clause allows for this kind of party, in words. */
    public String getStatutory() {
        PartyGroup party = getEdition().value().party();
        StatutoryRange range = ItemRanges.range(getItem(), party == PartyGroup.ANY ? PartyGroup.CITIZEN : party);
        return ItemRanges.reaches(range) || party != PartyGroup.ANY ? range.display()
                : ItemRanges.range(getItem(), PartyGroup.ORGANISATION).display();
    }

    /** The day asked for, else today. */
    public LocalDate getDay() {
        try {
            return day == null || day.isBlank() ? Zones.today(clock) : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            return Zones.today(clock);
        }
    }

    public boolean isKeeper() {
        return keeping.mayKeep();
    }

    /** Takes in the table; what is wrong with it is shown row by row. */
    public void takeIn() {
        if (table == null || table.getFileName() == null) {
            throw Refusal.invalid("discretion.page.no-table");
        }
        try (InputStream in = table.getInputStream(); Reader reader = TableFile.read(in.readAllBytes(), table.getFileName())) {
            taken = messages.t("discretion.page.taken", String.valueOf(keeping.takeIn(reader, table.getFileName())));
            page = null;
        } catch (ImportRefused refused) {
            errors = refused.errors();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<RowError> getErrors() {
        return errors;
    }

    /** What was taken in, in words; null before. */
    public String getTaken() {
        return taken;
    }

    public String getWords() {
        return words;
    }

    public UploadedFile getTable() {
        return table;
    }

    public void setTable(UploadedFile table) {
        this.table = table;
    }
}
