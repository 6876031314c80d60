package org.scholion.importer.web;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.util.zip.ZipException;

import javax.net.ssl.SSLException;

import org.scholion.core.retrieving.RetrievalRules;

import okhttp3.HttpUrl;

/** Why a document did not come, in words for an analyst. */
final class Reasons {

    private Reasons() {
    }

    /** @param status of the answer, other than success and redirection */
    static String of(int status) {
        return switch (status) {
            case 401, 402, 407 -> "the site wants a password or a subscription (" + status
                    + "). Open it in the browser, save it, and import the file";
            case 403 -> "the site refuses it (403). Open it in the browser, save it, and import the file";
            case 404 -> "there is no such page (404)";
            case 410 -> "the page is gone (410)";
            case 429 -> "the site was asked too often (429). Try again later";
            case 451 -> "the page is withheld for legal reasons (451)";
            default -> status >= 500 ? "the site has a fault (" + status + "). Try again later"
                    : "the server answered with status " + status;
        };
    }

    static String of(IOException failure, HttpUrl url, RetrievalRules rules) {
        var host = url.host();
        return switch (failure) {
            case RefusedAddressException refused -> refused.getMessage();
            case RefusedDocumentException refused -> refused.getMessage();
            case UnknownHostException unknown ->
                "the host " + host + " was not found. Check the address and the connection";
            case ConnectException none -> noAnswer(host);
            case NoRouteToHostException none -> noAnswer(host);
            case InterruptedIOException late ->
                "stopped after " + rules.time().toSeconds() + " s: " + host + " is too slow. Try again later";
            case SSLException insecure -> "no secure connection with " + host + ": " + insecure.getMessage();
            case EOFException early -> "it ends early";
            case ZipException damaged -> "it is damaged: its compression is wrong";
            case ProtocolException wrong -> "it ends early, or the server speaks no proper HTTP: " + wrong.getMessage();
            case IOException early when String.valueOf(early.getMessage()).startsWith("unexpected end of stream") ->
                "it ends early";
            default -> "the connection with " + host + " failed: " + failure.getMessage();
        };
    }

    private static String noAnswer(String host) {
        return "the host " + host + " does not answer. Check the address, or try again later";
    }
}
