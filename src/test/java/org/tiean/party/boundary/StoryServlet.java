package org.tiean.party.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.casefile.CurrentLaw;
import org.tiean.casefile.Life;
import org.tiean.casefile.Needing;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.HearingPlayer;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.demo.entity.SampleCase;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentView;
import org.tiean.kernel.entity.Zones;

/** Plays the agency's side of a case while a browser test plays the party; in the test deployment only. */
@WebServlet("/test-story")
public class StoryServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Map<UUID, Life> LIVES = new ConcurrentHashMap<>();

    @Inject
    transient Samples samples;

    @Inject
    transient Scripts scripts;

    @Inject
    transient HolidayTables holidays;

    @Inject
    transient DemoTime time;

    @Inject
    transient Cast cast;

    @Inject
    transient HearingPlayer hearing;

    @Inject
    transient CaseDocuments documents;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        String sample = request.getParameter("begin");
        if (sample != null) {
            String needing = request.getParameter("needing");
            String item = request.getParameter("item");
            SampleCase told = item == null ? samples.require(sample) : CurrentLaw.of(samples.require(sample), item);
            Life begun = Life.of(needing == null ? told : Needing.of(told, needing), scripts, holidays.calendar(), time);
            LIVES.put(begun.caseId(), begun);
            response.getWriter().print(begun.caseId());
            return;
        }
        Life life = LIVES.get(UUID.fromString(request.getParameter("case")));
        if (request.getParameter("upTo") != null) {
            life.upTo(request.getParameter("upTo"));
        }
        if (request.getParameter("skip") != null) {
            life.skip(request.getParameter("skip"));
        }
        if (request.getParameter("reexamine") != null) {
            hearing.reexamine(life.played());
            time.settle();
        }
        if (request.getParameter("through") != null) {
            life.through(request.getParameter("through"));
        }
        if (request.getParameter("months") != null) {
            time.moveTo(Zones.dayOf(time.now()).plusMonths(Long.parseLong(request.getParameter("months"))), LocalTime.of(9, 0));
            time.settle();
        }
        if (request.getParameter("identity") != null) {
            response.getWriter().print(life.played().sample().party().idNumber());
        }
        if (request.getParameter("dayOf") != null) {
            response.getWriter().print(life.dayOf(request.getParameter("dayOf")));
        }
        if (request.getParameter("paper") != null) {
            cast.enter("officer1");
            DocumentView paper = documents.latest(life.caseId(), DocumentKind.valueOf(request.getParameter("paper"))).orElseThrow();
            response.getWriter().print(paper.number() + "\n" + PaperCodes.read(documents.file(life.caseId(), paper.id(), "核对查询码")));
        }
    }
}
