package org.tiean.investigation.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import org.tiean.casefile.entity.Party;
import org.tiean.investigation.entity.SummonToQuestioning;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/investigation/summon-to-questioning.xhtml} (通知接受询问). */
@Named
@RequestScoped
public class SummonToQuestioningPage {

    @Inject
    TaskPage task;

    @Inject
    InquiryPapers papers;

    private String partyId;
    private String person;
    private String relation;
    private LocalDateTime appearAt;
    private String place;
    private String topics;
    private String material;
    private boolean agentAllowed;

    public String submit() {
        return task.done(papers.summon(task.request(), new SummonToQuestioning(Lines.id(partyId), person, relation,
                appearAt.atZone(Zones.CHINA).toInstant(), place, topics, Lines.of(material), agentAllowed)));
    }

    /** Parties of the case; a paper for somebody else goes to none of them. */
    public List<Party> getParties() {
        return task.getCaseFile().parties();
    }

    public String getPartyId() {
        return partyId;
    }

    public void setPartyId(String partyId) {
        this.partyId = partyId;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getRelation() {
        return relation;
    }

    public void setRelation(String relation) {
        this.relation = relation;
    }

    public LocalDateTime getAppearAt() {
        return appearAt;
    }

    public void setAppearAt(LocalDateTime appearAt) {
        this.appearAt = appearAt;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getTopics() {
        return topics;
    }

    public void setTopics(String topics) {
        this.topics = topics;
    }

    public String getMaterial() {
        return material;
    }

    public void setMaterial(String material) {
        this.material = material;
    }

    public boolean isAgentAllowed() {
        return agentAllowed;
    }

    public void setAgentAllowed(boolean agentAllowed) {
        this.agentAllowed = agentAllowed;
    }
}
