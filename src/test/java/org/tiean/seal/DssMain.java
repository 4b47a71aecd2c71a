package org.tiean.seal;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.File;

/** What EU DSS says of PDF files, by its own default policy; see {@link DssCheck}. It asks nobody on line. */
final class DssMain {

    private DssMain() {
    }

    public static void main(String[] arguments) {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        CertificateToken root = DSSUtils.loadCertificate(new File(arguments[0]));
        trusted.addCertificate(root);
        for (int i = 1; i < arguments.length; i++) {
            CommonCertificateVerifier verifier = new CommonCertificateVerifier();
            verifier.setTrustedCertSources(trusted);
            StringBuilder line = new StringBuilder("> ").append(new File(arguments[i]).getName());
            try {
                SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new FileDocument(arguments[i]));
                validator.setCertificateVerifier(verifier);
                Reports reports = validator.validateDocument();
                SimpleReport report = reports.getSimpleReport();
                for (String id : report.getSignatureIdList()) {
                    line.append(' ').append(report.getIndication(id)).append(' ').append(report.getSignatureFormat(id));
                    if (report.getSubIndication(id) != null) {
                        line.append('(').append(report.getSubIndication(id)).append(": ").append(report.getAdESValidationErrors(id).stream()
                                .map(one -> one.getValue()).toList()).append(')');
                    }
                }
            } catch (RuntimeException e) {
                line.append(" not readable: ").append(e);
            }
            System.out.println(line);
        }
    }
}
