package org.tiean.authority.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.omnifaces.cdi.Param;
import org.tiean.authority.entity.CorrectionType;
import org.tiean.authority.entity.CorrectionRule;
import org.tiean.authority.entity.FineBasis;
import org.tiean.authority.entity.OtherPower;
import org.tiean.authority.entity.PowerColumn;
import org.tiean.authority.entity.PowerGrant;
import org.tiean.authority.entity.PowerKind;
import org.tiean.authority.entity.PowerList;
import org.tiean.authority.entity.PowerRow;
import org.tiean.authority.entity.PowerView;
import org.tiean.kernel.boundary.Messages;
import org.tiean.kernel.entity.ImportRefused;
import org.tiean.kernel.entity.RowError;

/**
 * {@code /desk/powers/entry.xhtml?list=&item=}: one item in words, and, while its edition is a draft, its cells to write.
 * Without {@code item}, a new one.
 */
@Named
@RequestScoped
public class PowerEntryPage {

    private static final String FORM = "entry:";
    private static final Set<PowerColumn> LONG = Set.of(PowerColumn.NAME, PowerColumn.DUTY_TEXT, PowerColumn.LIABILITY_TEXT,
            PowerColumn.CORRECTION_BASIS, PowerColumn.STEP2_CONDITION, PowerColumn.STEP2_MEASURE, PowerColumn.OBJECT,
            PowerColumn.MANDATE_CONDITIONS, PowerColumn.ACCOUNTABILITY, PowerColumn.BOUNDARY_NOTE, PowerColumn.NOTES);

    @Inject
    PowerLists lists;

    @Inject
    PowerListReading reading;

    @Inject
    Messages messages;

    @Inject
    @Param(name = "list")
    String listId;

    @Inject
    @Param(name = "item")
    String item;

    private PowerList list;
    private PowerView view;
    private final Map<String, String> cells = new TreeMap<>();

    @PostConstruct
    void read() {
        list = reading.require(PowerListPage.id(listId));
        if (item != null && !item.isBlank()) {
            PowerRow row = reading.row(list.id(), item);
            view = reading.words().view(row);
            cells.putAll(row.named());
        } else {
            cells.put(PowerColumn.KIND.code(), PowerKind.PENALTY.word());
            cells.put(PowerColumn.SWITCHED_ON.code(), "YES");
        }
    }

    public boolean isEditable() {
        return list.state() == PowerList.State.DRAFT && lists.mayKeep(list.agency().id());
    }

    /** Keeps the cells; each fault stands at its field. */
    public String save() {
        try {
            lists.put(list.id(), PowerRow.ofNames(cells));
            return back();
        } catch (ImportRefused refused) {
            refused.errors().forEach(this::say);
            return null;
        }
    }

    private void say(RowError error) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String label = PowerColumn.ofCode(error.column()).map(column -> messages.t(column.labelKey()) + "：").orElse("");
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, label + error.reason(), ""));
        if (!error.column().isEmpty()) {
            faces.addMessage(FORM + error.column(), new FacesMessage(FacesMessage.SEVERITY_ERROR, error.reason(), ""));
        }
    }

    public String remove() {
        lists.remove(list.id(), item);
        return back();
    }

    private String back() {
        return "/desk/powers/list.xhtml?faces-redirect=true&id=" + list.id();
    }

    public PowerColumn.Section[] getSections() {
        return PowerColumn.Section.values();
    }

    public List<PowerColumn> columns(PowerColumn.Section section) {
        return section.columns();
    }

    /** What a cell may be; empty for free text. */
    public List<String> choices(PowerColumn column) {
        return switch (column) {
            case KIND -> Arrays.stream(PowerKind.values()).map(PowerKind::word).toList();
            case SUBKIND -> Arrays.stream(OtherPower.Kind.values()).map(OtherPower.Kind::word).toList();
            case FINE_BASIS -> names(FineBasis.values());
            case RECTIFY_FIRST -> names(CorrectionRule.RectifyFirst.values());
            case CORRECTION_TYPE -> names(CorrectionType.values());
            case GRANT_KIND -> names(PowerGrant.Kind.values());
            case SWITCHED_ON -> List.of("YES", "NO");
            default -> List.of();
        };
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    public boolean wide(PowerColumn column) {
        return LONG.contains(column);
    }

    public PowerList getList() {
        return list;
    }

    /** The item in words; null for a new one. */
    public PowerView getView() {
        return view;
    }

    public String getItem() {
        return item;
    }

    public Map<String, String> getCells() {
        return cells;
    }
}
