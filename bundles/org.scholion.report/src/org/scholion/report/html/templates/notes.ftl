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
<p class="words" dir="auto" lang="${languages.of(note.article.language)}">${markup.inContext(cited)}</p>
</#list>
<#if !note.words?has_content>
<p class="quiet">${words("whole-article")}</p>
</#if>
<p class="from"><span class="layer"><bdi>${note.layer.layer.label}</bdi></span><#if entry.tag?has_content> <span class="tag"><bdi>${entry.tag}</bdi></span></#if> · ${markup.linkedOrigin(note)}<#list note.words as cited> · ${markup.place(note, cited)}</#list></p>
<#if entry.values?has_content>
<dl class="values">
<#list entry.values as value>
<div><dt><bdi>${value.label}</bdi></dt><dd><bdi>${value.text}</bdi></dd></div>
</#list>
</dl>
</#if>
<#if entry.note?has_content>
<p class="note"><span class="label">${words("note")}</span> <span class="words" dir="auto">${entry.note}</span></p>
</#if>
<#if entry.relations?has_content>
<ul class="relations" aria-label="${words("relations")}">
<#list entry.relations as link>
<li><bdi>${link.label}</bdi> → <@target link/></li>
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

<#macro target link><#t>
<#local quoted = link.targetQuote?has_content?then(link.targetQuote, words("whole-article"))><#t>
<bdi>${quoted}</bdi><#list content.notes([link.targetId]) as note><sup class="refs">${markup.number(note)}</sup><#else> <span class="quiet">(${words("not-in-report")})</span></#list><#t>
</#macro>

<#macro threads list>
<ul>
<#list list as thread>
<li<#if thread.remark.resolved> class="resolved"</#if>>
<p class="head"><bdi>${thread.remark.analyst}</bdi><#if thread.remark.created?has_content> <span class="quiet">${markup.date(thread.remark.created)}</span></#if><#if thread.remark.resolved> <span class="state">${words("resolved")}</span></#if></p>
<p class="words" dir="auto">${thread.remark.text}</p>
<#if thread.replies?has_content>
<@threads thread.replies/>
</#if>
</li>
</#list>
</ul>
</#macro>
