/**
 * Electronic seals (电子印章, 电子签名法 13, 14; rulebook A4.11, F2.4, M26, M27): keys, certificates, time
 * stamps, signing and validation. Knows no document: it is handed PDF bytes and hands PDF bytes back.
 *
 * <p>A seal is a PAdES signature with the agency's key and a trusted time stamp (RFC 3161), drawn as the round
 * red seal of the agency. With the authority's list of revoked certificates (证书吊销列表) inside and a time stamp
 * over the whole file it is B-LTA, and stands when the certificates have run out; where no list is set, B-T. Keys come from a PKCS#12 file or a PKCS#11 token, trust from a file of
 * anchors; without them {@link org.tiean.seal.boundary.SealDesk} refuses. It checks its own work before
 * it hands it out.
 *
 * <p>Validation reports every byte it can answer for. That a file is the very one that was issued is
 * told only by its hash in the record, which {@code document} compares.
 */
package org.tiean.seal;
