<#-- Quoted words and the numbers of their notes. -->
<#import "text.ftl" as text>

<#-- The words of a note. The element with the address has exactly the quoted words as its text: a finished report is
     checked by it. -->
<#macro quote note><#t>
<#list note.words as cited><q cite="${cited.address}" lang="${languages.of(note.article.language)}" dir="auto">${cited.passage.quote}</q><#sep> … </#list><#t>
<#if !note.words?has_content><span class="quiet">${words("whole-article")}</span></#if><#t>
</#macro>

<#-- The words of the first of some annotations that the report has; other words where it has none. -->
<#macro first ids other=""><#t>
<#local found = content.notes(ids)><#t>
<#if found?has_content><@quote found[0]/><#else><bdi>${other}</bdi></#if><#t>
</#macro>

<#macro number note><#t><a href="#${targets.annotation(note.entry.id)}" aria-label="${words("note-number", note.number)}">${note.number}</a></#macro>

<#-- The numbers of the notes of annotations. -->
<#macro refs ids><#t>
<#local found = content.notes(ids)><#t>
<#if found?has_content><sup class="refs"><#list found as note><@number note/><#sep>, </#list></sup></#if><#t>
</#macro>

<#assign popped = 0>
<#-- The same, with the words beside the number when it has the focus or the pointer. -->
<#macro popRefs ids><#t>
<#list content.notes(ids) as note><@popRef note/><#sep><sup>, </sup></#list><#t>
</#macro>

<#macro popRef note><#t>
<#assign popped++><#t>
<span class="ref"><sup><a href="#${targets.annotation(note.entry.id)}" aria-label="${words("note-number", note.number)}" aria-describedby="pop-${popped}">${note.number}</a></sup><span class="pop" role="tooltip" id="pop-${popped}"><@quote note/> <span class="quiet"><@origin note/></span></span></span><#t>
</#macro>

<#-- Where words come from, in a line: article, source, date, grade, analyst. -->
<#macro origin note><#t>
<@text.title note.article/><#t>
<#if note.article.source?has_content>, <@text.isolated note.article.source/></#if>, <@published note.article/> · <@text.grade note.entry.grade/> · <@text.isolated note.entry.analyst/><#t>
</#macro>

<#macro published article><#t>
<#if article.published?has_content><@text.date article.published/><#else>${words("undated")}</#if><#t>
</#macro>

<#-- The number of an article in the bibliography. -->
<#macro source article><#t>
<#if shown.bibliography><a href="#${targets.source(article.id)}" aria-label="${words("source-number", article.number)}">[${article.number}]</a><#t>
<#else>[${article.number}]</#if><#t>
</#macro>
