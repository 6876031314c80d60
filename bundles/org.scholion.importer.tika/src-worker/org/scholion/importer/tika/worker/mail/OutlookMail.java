package org.scholion.importer.tika.worker.mail;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import com.pff.PSTAttachment;
import com.pff.PSTException;
import com.pff.PSTMessage;
import com.pff.PSTRecipient;

/** Writes a mail of an Outlook store as one of the internet: the same mail always gives the same bytes. */
final class OutlookMail {

    private static final DateTimeFormatter DATE = DateTimeFormatter.RFC_1123_DATE_TIME;
    private static final int BCC = 3;
    private static final int LARGEST_ATTACHMENT = 256 << 20;

    private final PSTMessage message;

    OutlookMail(PSTMessage message) {
        this.message = message;
    }

    void write(OutputStream out) throws IOException, PSTException {
        out.write(mail(0).bytes());
    }

    private MailText mail(int depth) throws IOException, PSTException {
        var mail = new MailText();
        var from = OutlookAddress.of(message.getSenderName(), message.getSenderEmailAddress());
        mail.address("From", from.name(), from.mailbox());
        recipients(mail);
        mail.header("Subject", message.getSubject());
        mail.header("Date", date(message.getClientSubmitTime(), message.getMessageDeliveryTime(),
                message.getCreationTime()));
        mail.header("Message-ID", message.getInternetMessageId());
        mail.header("In-Reply-To", message.getInReplyToId());
        var html = message.getBodyHTML();
        var text = message.getBody();
        mail.body(text == null ? "" : text, html == null ? "" : html, isEmpty(text) && isEmpty(html) ? rtf() : "");
        for (var part : attachments()) {
            attach(mail, part, depth);
        }
        return mail;
    }

    private void recipients(MailText mail) throws IOException, PSTException {
        for (int i = 0; i < message.getNumberOfRecipients(); i++) {
            var recipient = message.getRecipient(i);
            var address = OutlookAddress.of(recipient.getDisplayName(), address(recipient));
            mail.address(switch (recipient.getRecipientType()) {
                case PSTMessage.RECIPIENT_TYPE_TO -> "To";
                case BCC -> "Bcc";
                default -> "Cc";
            }, address.name(), address.mailbox());
        }
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isBlank();
    }

    /** The only text that some mails have. */
    private String rtf() throws PSTException, IOException {
        var rtf = message.getRTFBody();
        return rtf == null ? "" : rtf;
    }

    private static String address(PSTRecipient recipient) {
        var smtp = recipient.getSmtpAddress();
        return smtp == null || smtp.isEmpty() ? recipient.getEmailAddress() : smtp;
    }

    private static String date(Date... dates) {
        for (var date : dates) {
            if (date != null) {
                return DATE.format(date.toInstant().atOffset(ZoneOffset.UTC));
            }
        }
        return "";
    }

    private List<PSTAttachment> attachments() throws IOException, PSTException {
        var attachments = new ArrayList<PSTAttachment>();
        for (int i = 0; i < message.getNumberOfAttachments(); i++) {
            attachments.add(message.getAttachment(i));
        }
        return attachments;
    }

    private static void attach(MailText mail, PSTAttachment part, int depth) throws IOException, PSTException {
        var inner = part.getEmbeddedPSTMessage();
        if (inner != null) {
            if (depth < 20) {
                mail.attachMail(new OutlookMail(inner).mail(depth + 1).bytes());
            }
            return;
        }
        var name = part.getLongFilename() == null || part.getLongFilename().isEmpty() ? part.getFilename()
                : part.getLongFilename();
        try (var content = part.getFileInputStream()) {
            mail.attach(name, part.getMimeTag(), part.getContentId(), content.readNBytes(LARGEST_ATTACHMENT));
        }
    }
}
