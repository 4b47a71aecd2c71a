package org.tiean.demo.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tiean.execution.control.PaymentSignature;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Money;

/**
 * Stands in for the bank (模拟银行): its page for an order, and its notification, which it sends twice because real ones do. No
 * money moves. Not in the production WAR.
 */
@WebServlet("/demo-bank")
public class DemoBank extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PaymentSignature signature;

    @Inject
    transient Clock clock;

    @Inject
    @ConfigProperty(name = "tiean.public.url")
    String publicUrl;

    private final transient HttpClient http = HttpClient.newHttpClient();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isSigned(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().print("<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"UTF-8\"><title>模拟银行</title>"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"></head><body><main><h1>模拟银行（演示，不动用资金）</h1>"
                + "<p>收款：罚没收入专户。金额：" + new Money(Long.parseLong(request.getParameter("fen"))).display() + "</p>"
                + "<form method=\"post\" action=\"" + request.getContextPath() + "/demo-bank?" + request.getQueryString().replace("&", "&amp;") + "\">"
                + "<button name=\"do\" value=\"pay\" id=\"pay\">确认支付</button> <button name=\"do\" value=\"fail\" id=\"fail\">取消</button>"
                + "</form></main></body></html>");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isSigned(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        boolean paid = "pay".equals(request.getParameter("do"));
        byte[] body = Json.createObjectBuilder().add("notificationId", UUID.randomUUID().toString())
                .add("orderId", request.getParameter("order")).add("status", paid ? "PAID" : "FAILED")
                .add("amountFen", Long.parseLong(request.getParameter("fen")))
                .add("transactionNo", "SIM" + UUID.randomUUID().toString().replace("-", "").substring(0, 20))
                .add("paidAt", clock.instant().toString()).build().toString().getBytes(StandardCharsets.UTF_8);
        tell(body);
        tell(body);
        response.sendRedirect(request.getParameter("back"));
    }

    private boolean isSigned(HttpServletRequest request) {
        String query = request.getQueryString();
        int end = query == null ? -1 : query.indexOf("&sig=");
        return end > 0 && signature.stands(query.substring(0, end).getBytes(StandardCharsets.UTF_8), request.getParameter("sig"));
    }

    private void tell(byte[] body) throws IOException {
        try {
            http.send(HttpRequest.newBuilder(URI.create(publicUrl + "/api/v1/payments/notifications")).header("Content-Type", "application/json")
                    .header("X-Tiean-Signature", signature.of(body)).POST(HttpRequest.BodyPublishers.ofByteArray(body)).build(),
                    HttpResponse.BodyHandlers.discarding());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
