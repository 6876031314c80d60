<@p.heading "notes"/>
<#list items as note>
<#assign entry = note.entry>
<div class="note<#if (entry.quote()?length > 1500)> long</#if>">
<p><span class="no at" id="n${note.number}">${note.number}</span><@p.passages note/></p>
<p class="meta"><@p.origin note.article/> · ${words("grade")} <span class="grade">${entry.grade.text()}</span> · <@p.isolated look.layer(entry.layer)/><#if entry.tag?has_content>: <@p.isolated entry.tag/></#if> · <@p.isolated entry.analyst/><#if look.hasAppendix() && entry.passages?has_content> · <a href="go:m${note.number}">→ ${words("appendix")}</a></#if></p>
<#if entry.values?has_content><p class="meta"><@p.values entry/></p></#if>
<#list entry.relations as relation><p class="meta"><@p.isolated relation.label/> → <@p.isolated relation.targetQuote/><@p.refs [relation.targetId]/></p></#list>
<#if entry.note?has_content><p class="pre" dir="${look.direction(entry.note)}">${entry.note}</p></#if>
<#list entry.comments as comment><div class="comment"><@p.isolated comment.analyst/><#if comment.created?has_content>, ${dates.words(comment.created)}</#if>: <@p.isolated comment.text/></div></#list>
</div>
</#list>
