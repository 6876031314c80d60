<#-- What each statement rests on: quoted words, article, source, date, grade, analyst, and the way back to the words. -->
<#import "text.ftl" as text>
<#import "cite.ftl" as cite>

<#macro notes>
<ol class="notes">
<#list content.notes() as note>
<@entry note/>
</#list>
</ol>
</#macro>

<#macro entry note>
<#local entry = note.entry>
<li class="entry layer-${note.layer.number}" id="${targets.annotation(entry.id)}" value="${note.number}">
<#list note.words as cited>
<p class="words" dir="auto" lang="${languages.of(note.article.language)}"><span class="context">${cited.passage.before}</span><q cite="${cited.address}">${cited.passage.quote}</q><span class="context">${cited.passage.after}</span></p>
</#list>
<#if !note.words?has_content>
<p class="quiet">${words("whole-article")}</p>
</#if>
<p class="from"><span class="layer"><@text.isolated note.layer.layer.label/></span><#if entry.tag?has_content> <span class="tag"><@text.isolated entry.tag/></span></#if> · <@text.titleLink note.article/><#if note.article.source?has_content>, <@text.isolated note.article.source/></#if>, <@cite.published note.article/> · <@text.grade entry.grade/> · <@text.isolated entry.analyst/><#list note.words as cited> · <@place note cited/></#list></p>
<#if entry.values?has_content>
<dl class="values">
<#list entry.values as value>
<div><dt><@text.isolated value.label/></dt><dd><@text.isolated value.text/></dd></div>
</#list>
</dl>
</#if>
<#if entry.note?has_content>
<p class="note"><span class="label">${words("note")}</span> <span class="words" dir="auto">${entry.note}</span></p>
</#if>
<#if entry.relations?has_content>
<ul class="relations" aria-label="${words("relations")}">
<#list entry.relations as link>
<li><@text.isolated link.label/> → <@target link/></li>
</#list>
</ul>
</#if>
<#if entry.comments?has_content>
<section class="comments" aria-label="${words("comments")}">
<@threads content.threads(entry.comments)/>
</section>
</#if>
</li>
</#macro>

<#-- Where the words are: in the appendix of this report, and in the casebook. -->
<#macro place note cited><#t>
<#if shown.appendix><a class="offsets" href="#${targets.passage(note.entry.id, cited.index)}"><@text.offsets cited.passage.span/></a><#else><span class="offsets"><@text.offsets cited.passage.span/></span></#if> <a class="trace" href="${cited.address}" aria-label="${words("open-in-casebook")}" title="${words("open-in-casebook")}">↗</a><#t>
</#macro>

<#macro target link><#t>
<#local quoted = link.targetQuote?has_content?then(link.targetQuote, words("whole-article"))><#t>
<bdi>${quoted}</bdi><#list content.notes([link.targetId]) as note><sup class="refs"><@cite.number note/></sup><#else> <span class="quiet">(${words("not-in-report")})</span></#list><#t>
</#macro>

<#macro threads list>
<ul>
<#list list as thread>
<li<#if thread.remark.resolved> class="resolved"</#if>>
<p class="head"><@text.isolated thread.remark.analyst/><#if thread.remark.created?has_content> <span class="quiet"><@text.date thread.remark.created/></span></#if><#if thread.remark.resolved> <span class="state">${words("resolved")}</span></#if></p>
<p class="words" dir="auto">${thread.remark.text}</p>
<#if thread.replies?has_content>
<@threads thread.replies/>
</#if>
</li>
</#list>
</ul>
</#macro>
