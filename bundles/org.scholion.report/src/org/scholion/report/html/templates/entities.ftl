<#import "text.ftl" as text>
<#import "cite.ftl" as cite>

<#-- Numbers of notes in a row: more than these say no more. -->
<#assign most = 12>

<#macro entities>
<#list report.findings.entities as entity>
<#local anchor = targets.entity(entity.id)>
<section class="profile" id="${anchor}" aria-labelledby="${anchor}-title">
<h3 id="${anchor}-title"><bdi>${entity.name}</bdi><#if entity.kind?has_content> <span class="quiet"><bdi>${entity.kind}</bdi></span></#if></h3>
<#if entity.aliases?has_content>
<p class="meta">${words("aliases")}: <#list entity.aliases as alias><bdi>${alias}</bdi><#sep>, </#list></p>
</#if>
<#if entity.note?has_content>
<p class="words" dir="auto">${entity.note}</p>
</#if>
<#if entity.mentions?has_content>
<p class="meta">${words("count-mentions", entity.mentions?size, entity.articles)}<@cite.refs entity.mentions[0..*most]/><#if entity.mentions?size gt most> …</#if></p>
</#if>
<@lines entity.spoken "says"/>
<@lines entity.about "about"/>
</section>
</#list>
</#macro>

<#macro lines ids heading>
<#if ids?has_content>
<h4>${words(heading)}</h4>
<ul class="lines">
<#list content.notes(ids) as note>
<li>${markup.quote(note)}${markup.refs([note.entry.id])} <span class="quiet"><#local speaker = note.entry.shown("speaker")><#if heading == "about" && speaker?has_content><bdi>${speaker}</bdi> · </#if><#if note.article.source?has_content><bdi>${note.article.source}</bdi>, </#if>${markup.published(note.article)} · ${markup.grade(note.entry.grade)}</span></li>
</#list>
</ul>
</#if>
</#macro>
