package org.tiean.authority.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.omnifaces.cdi.Param;
import org.tiean.authority.entity.PowerEntryLine;
import org.tiean.authority.entity.PowerKind;
import org.tiean.authority.entity.PowerList;
import org.tiean.kernel.boundary.Formats;
import org.tiean.kernel.entity.ImportRefused;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.RowError;

/** {@code /desk/powers/list.xhtml?id=}: one edition, its items, and the next step of its life. */
@Named
@RequestScoped
public class PowerListPage {

    @Inject
    PowerLists lists;

    @Inject
    PowerListReading reading;

    @Inject
    Formats formats;

    @Inject
    @Param(name = "id")
    String id;

    @Inject
    @Param(name = "q")
    String words;

    @Inject
    @Param(name = "kind")
    String kind;

    private PowerList list;
    private Page<PowerEntryLine> page;
    private LocalDate effectiveFrom;
    private String note;
    private PowerList.Transition transition;
    private String opinion;
    private List<RowError> errors = List.of();

    @PostConstruct
    void read() {
        list = reading.require(id(id));
        effectiveFrom = list.effectiveFrom();
        note = list.note();
        transition = list.transition();
    }

    /** Nonsense is as unknown as any other id. */
    static UUID id(String text) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("authority.list.unknown");
        }
    }

    public Page<PowerEntryLine> getPage() {
        if (page == null) {
            page = reading.search(list.id(), words, getKind(), formats.slice());
        }
        return page;
    }

    public boolean isDraft() {
        return list.state() == PowerList.State.DRAFT && lists.mayKeep(list.agency().id());
    }

    public boolean isUnderReview() {
        return list.state() == PowerList.State.IN_REVIEW && lists.mayReview(list.agency().id());
    }

    public boolean isReady() {
        return list.state() == PowerList.State.APPROVED && lists.mayKeep(list.agency().id());
    }

    public boolean isDiscardable() {
        return !list.isPublished() && list.state() != PowerList.State.DISCARDED && lists.mayKeep(list.agency().id());
    }

    /** The edition to compare with, or null for a first. */
    public UUID getBefore() {
        return reading.before(list).map(PowerList::id).orElse(null);
    }

    public String describe() {
        return act(each -> lists.describe(each, effectiveFrom, note, transition, null, null));
    }

    public String submit() {
        return act(lists::submit);
    }

    public String approve() {
        return act(each -> lists.approve(each, opinion));
    }

    public String sendBack() {
        return act(each -> lists.sendBack(each, opinion));
    }

    public String publish() {
        return act(lists::publish);
    }

    public String discard() {
        lists.discard(list.id());
        return "/desk/powers/lists.xhtml?faces-redirect=true";
    }

    /** Faults of rows come back as a table; every other refusal as a message. */
    private String act(Consumer<UUID> step) {
        try {
            step.accept(list.id());
            return "/desk/powers/list.xhtml?faces-redirect=true&id=" + list.id();
        } catch (ImportRefused refused) {
            errors = refused.errors();
            return null;
        }
    }

    public PowerList getList() {
        return list;
    }

    public List<RowError> getErrors() {
        return errors;
    }

    public PowerKind[] getKinds() {
        return PowerKind.values();
    }

    public PowerList.Transition[] getTransitions() {
        return PowerList.Transition.values();
    }

    public PowerKind getKind() {
        return PublicPowersPage.kind(kind);
    }

    public String getWords() {
        return words;
    }

    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    public void setEffectiveFrom(LocalDate effectiveFrom) {
        this.effectiveFrom = effectiveFrom;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public PowerList.Transition getTransition() {
        return transition;
    }

    public void setTransition(PowerList.Transition transition) {
        this.transition = transition;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
