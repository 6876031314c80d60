package org.scholion.importer.tika.worker.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the words in class names and identifiers say, in the languages of the people who write them. Words are compared
 * whole, never as parts of others, also two neighbours written as one.
 */
final class ClassWords {

    private static final int LONGEST = 400;
    private static final Map<String, Integer> ROLES = new HashMap<>();
    /** Names of their own that say that nobody sees it, or not at first; "hidden-print" and the like do not. */
    private static final Set<String> CONCEALED = Set.of("hidden", "hide", "invisible", "nodisplay", "displaynone");
    /** What may be the first of two words written as one. */
    private static final Set<String> FIRST_PARTS = new HashSet<>();

    static {
        add(Role.NAVIGATION,
                "nav navi navbar navigation menu submenu topmenu mainmenu breadcrumb breadcrumbs pagination pager "
                        + "paging pagenav pagenavi postnav postnavigation navlinks toolbar topbar skiplink skip brotkrumen menue sitemap "
                        + "navigator navlink sitenav mainnav metanav servicenav toc inhaltsverzeichnis jumplinks prevnext");
        add(Role.ASIDE, "sidebar sidebars rail rightrail rightcol rightcolumn marginal marginalspalte seitenleiste "
                + "widgets widgetarea leftcol sidebox infobox factbox secondary");
        add(Role.FOOTER,
                "footer foot pagefooter sitefooter colophon copyright imprint impressum legal disclaimer fusszeile "
                        + "fuss copyrights");
        add(Role.COMMENT, "comment comments commentlist commentlisting respond disqus kommentar kommentare commentaire "
                + "commentaires comentario comentarios commenti reacties reactions responses lesermeinungen leserkommentare "
                + "commentform postcomments livefyre feedback trackback trackbacks pingback pingbacks webmention");
        add(Role.RELATED,
                "related relatedposts relatedcontent relatedarticles recommended recommendation recommendations "
                        + "recirc recirculation readmore readnext readalso similar yarpp outbrain taboola trending popular mostread "
                        + "mostpopular teaser teasers teaserlist morestories morenews morefrom verwandte aehnliche weiterlesen "
                        + "weitere ebenfalls mehrzumthema lesenswert linkliste upnext nextarticle nextpost previouspost seealso "
                        + "relatedlinks relatedpoststitle relatedpost relatedarticle relatedposttitle latestnews latestposts recentposts jprelatedposts artikelverweise relacionadas relacionados "
                        + "correlati correlate similaires zergnet revcontent inlinerelated moreon");
        add(Role.SHARE,
                "share sharing sharebar sharebuttons sharedaddy shares social socialmedia socials shariff addtoany "
                        + "addthis addthistoolbox teilen partager compartir condividi followus sharetools socialshare sharethis "
                        + "socialbuttons likes rating ratings sociallinks bookmarks heateorsss robots essb mashsb feedburner "
                        + "postratings vgwort flattr");
        add(Role.NEWSLETTER,
                "newsletter newsletters signup subscribe subscription subscriptions abo paywall mailinglist "
                        + "mailchimp newslettersignup optin mcembedsignup appdownload donate donation spenden regwall registration "
                        + "login cta appstore appstores trustbadge disclosure registrieren anmelden");
        add(Role.BYLINE,
                "byline bylines dateline timestamp postmeta entrymeta articlemeta authormeta published pubdate "
                        + "postdate entrydate articledate datepublished postinfo articleinfo postedon postedby autor authors "
                        + "authorname authorinfo postauthor articleauthor autorenzeile publishdate updated metadata postdetails "
                        + "entryinfo metainfo storymeta postmetadata bloginfo articledetails entrydetails posttime postheadermeta "
                        + "articlebyline readingtime readtime lesedauer lesezeit viewcount views");
        add(Role.TAGS, "tags tag taglist taglinks tagcloud categories category keywords schlagworte schlagwort topics "
                + "posttags entrytags articletags postcategories catlinks postcats labels hashtags kategorien kategorie "
                + "stichworte entryfooter postfooter articlefooter entryutility");
        add(Role.ADVERT,
                "ad ads adv advert advertising advertisement advertisements anzeige anzeigen werbung sponsor sponsored "
                        + "sponsors adsense dfp promo promotion promoted promobox banner adcontainer adslot adbox adwrapper publicite "
                        + "publicidad pubblicita reklame advertorial affiliate shop commercial partner partners");
        add(Role.CONSENT,
                "cookie cookies consent gdpr cookienotice cookiebar cookiebanner popup modal overlay lightbox "
                        + "dsgvo interstitial noscript jserror browserwarning screenreadertext visuallyhidden sronly "
                        + "toast backdrop");
        add(Role.BIOGRAPHY,
                "bio biography authorbio authorbox authordescription aboutauthor aboutauthors authorprofile "
                        + "authorcard autorenbox autorbox autoreninfo uberdenautor vcard abouttheauthor writerbio contributor");
        add(Role.SUBTITLE,
                "subtitle subheadline subhed standfirst deck dek kicker overline subline dachzeile unterzeile "
                        + "untertitel spitzmarke roofline catchline articlesubtitle");
        add(Role.CAPTION,
                "caption captions wpcaption wpcaptiontext credit credits imagecaption photocaption bildunterschrift "
                        + "legende imagecredit photocredit bildquelle copyrightinfo piedefoto bildtext bildnachweis gallerycaption "
                        + "piefoto photographer imgcaption mediacaption thumbcaption imageinfo legend imgdescription imagedescription imagetext imgtext imginline imagebox imgcredit imageauthor imgauthor mediainfo imagelegend piedepagina epigrafe pie");
        add(Role.FIGURE,
                "gallery slideshow carousel slider galleria videoplayer jwplayer playlist imagegallery galerie inlinegallery videojs vjs legends");
        add(Role.HIDDEN, "tooltip tooltips tooltiptext rollover popover hovercard");
        add(Role.EMBED, "twittertweet instagrammedia fbpost embedtweet tiktokembed");
        add(Role.BODY,
                "articlebody articlecontent articletext storybody storycontent storytext postbody postcontent posttext "
                        + "entrycontent entrybody entrytext maincontent pagecontent contentbody bodycontent bodytext newsbody newstext "
                        + "contenttext textcontent blogpost singlecontent singlepost articlebodycontent bodycopy rte richtext "
                        + "artikeltext artikelinhalt beitrag fliesstext cetext cetextpic newsdetail singlepostcontent hentry "
                        + "articlemain contentarticle articlewrap newscontent");
    }

    private ClassWords() {
    }

    private static void add(Role role, String words) {
        for (var word : words.split(" ")) {
            ROLES.merge(word, role.bit(), (a, b) -> a | b);
            for (int end = 1; end < word.length(); end++) {
                FIRST_PARTS.add(word.substring(0, end));
            }
        }
    }

    /** The mask of the roles that the names speak of. */
    static int roles(String names) {
        int mask = 0;
        String before = "";
        int end = Math.min(names.length(), LONGEST);
        int at = 0;
        while (at < end) {
            int next = wordEnd(names, at, end);
            if (next == at) {
                if (Character.isWhitespace(names.charAt(at))) {
                    before = "";
                }
                at++;
                continue;
            }
            var word = names.substring(at, next).toLowerCase(Locale.ROOT);
            if (before.isEmpty() && isOfSubject(names, next, word)) {
                at = classEnd(names, next, end);
                continue;
            }
            mask |= before.isEmpty() && isWhole(names, next, end) && CONCEALED.contains(word) ? Role.CONCEALED.bit()
                    : 0;
            mask |= ROLES.getOrDefault(word, 0)
                    | (FIRST_PARTS.contains(before) ? ROLES.getOrDefault(before + word, 0) : 0);
            before = word;
            at = next;
        }
        return mask;
    }

    /** "tag-sports" and the like say what the article is about, not what the element is for. */
    private static boolean isOfSubject(String names, int next, String word) {
        return next < names.length() && names.charAt(next) == '-'
                && (word.equals("tag") || word.equals("category") || word.equals("postid") || word.equals("has"));
    }

    private static boolean isWhole(String names, int next, int end) {
        return next == end || Character.isWhitespace(names.charAt(next));
    }

    private static int classEnd(String names, int from, int end) {
        int at = from;
        while (at < end && !Character.isWhitespace(names.charAt(at))) {
            at++;
        }
        return at;
    }

    /** A run of letters, ending where a capital follows a small one. */
    private static int wordEnd(String names, int from, int end) {
        int at = from;
        while (at < end && (isSmall(names.charAt(at)) || Character.isLetter(names.charAt(at))
                && !(at > from && Character.isUpperCase(names.charAt(at))
                        && Character.isLowerCase(names.charAt(at - 1))))) {
            at++;
        }
        return at;
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }
}
