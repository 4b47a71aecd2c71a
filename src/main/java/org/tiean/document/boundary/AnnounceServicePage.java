package org.tiean.document.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.tiean.authority.boundary.Agencies;
import org.tiean.document.entity.AnnounceService;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentView;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/document/announce-service.xhtml} (公告送达): which documents, why, and where the notice is put up. */
@Named
@RequestScoped
public class AnnounceServicePage {

    @Inject
    TaskPage task;

    @Inject
    ServiceAnnouncements announcements;

    @Inject
    CaseDocuments documents;

    @Inject
    Agencies agencies;

    private List<String> papers;
    private AnnounceService.Ground ground;
    private String course;
    private String content;
    private String medium;
    private String collectAt;

    @PostConstruct
    void begin() {
        collectAt = agencies.require(task.getCaseFile().agencyId()).profile().address();
    }

    public String submit() {
        List<UUID> ids = papers == null ? List.of() : papers.stream().map(UUID::fromString).toList();
        return task.done(announcements.announce(task.request(),
                new AnnounceService(ids, ground, course, content, medium, collectAt)));
    }

    /** Sealed documents that wait to be served. */
    public List<DocumentView> getWaiting() {
        return documents.of(task.getCaseId()).stream().filter(view -> view.kind().use() == DocumentKind.Use.SERVED
                && view.state() == CaseDocument.State.SEALED && announcements.ofDocument(view.id()).isEmpty()).toList();
    }

    public List<AnnounceService.Ground> getGrounds() {
        return List.of(AnnounceService.Ground.values());
    }

    public List<String> getPapers() {
        return papers;
    }

    public void setPapers(List<String> papers) {
        this.papers = papers;
    }

    public AnnounceService.Ground getGround() {
        return ground;
    }

    public void setGround(AnnounceService.Ground ground) {
        this.ground = ground;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public String getMedium() {
        return medium;
    }

    public void setMedium(String medium) {
        this.medium = medium;
    }

    public String getCollectAt() {
        return collectAt;
    }

    public void setCollectAt(String collectAt) {
        this.collectAt = collectAt;
    }
}
