package org.tiean.authority.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.authority.entity.PublicNotice;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.boundary.Formats;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Zones;

/** {@code /desk/notices.xhtml} (事前公开): the disclosure clerk publishes editions for the own agency. */
@Named
@RequestScoped
public class NoticesPage {

    @Inject
    PublicNotices notices;

    @Inject
    CurrentActor actor;

    @Inject
    Formats formats;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest http;

    private UUID id;
    private PublicNotice.Kind kind;
    private String title;
    private String body;
    private LocalDate effectiveFrom;
    private Page<PublicNotice> page;

    @PostConstruct
    void begin() {
        try {
            id = UUID.fromString(String.valueOf(http.getParameter("noticeId")));
        } catch (IllegalArgumentException first) {
            id = UUID.randomUUID();
        }
        effectiveFrom = Zones.today(clock);
    }

    public String publish() {
        notices.publish(new PublicNotice.Given(id, actor.agencyId(), kind, title, body, effectiveFrom));
        return "/desk/notices.xhtml?faces-redirect=true&done=published";
    }

    public Page<PublicNotice> getPage() {
        if (page == null) {
            page = notices.own(formats.slice());
        }
        return page;
    }

    public List<PublicNotice.Kind> getKinds() {
        return List.of(PublicNotice.Kind.values());
    }

    public UUID getId() {
        return id;
    }

    public PublicNotice.Kind getKind() {
        return kind;
    }

    public void setKind(PublicNotice.Kind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    public void setEffectiveFrom(LocalDate effectiveFrom) {
        this.effectiveFrom = effectiveFrom;
    }
}
