<#-- Quoted words and the numbers of their notes. -->
<#import "text.ftl" as text>

<#-- The words of a note. The element with the address has exactly the quoted words as its text: a finished report is
     checked by it. -->
<#macro quote note><#t>${markup.quote(note)}</#macro>

<#-- The words of the first of some annotations that the report has; other words where it has none. -->
<#macro first ids other=""><#t>${markup.first(ids, other)}</#macro>

<#macro number note><#t>${markup.number(note)}</#macro>

<#-- The numbers of the notes of annotations. -->
<#macro refs ids><#t>${markup.refs(ids)}</#macro>

<#-- The same, with the words beside the number when it has the focus or the pointer. -->
<#macro popRefs ids><#t>
<#list content.notes(ids) as note><@popRef note/><#sep><sup>, </sup></#list><#t>
</#macro>

<#macro popRef note><#t>${markup.popRef(note)}</#macro>

<#-- Where words come from, in a line: article, source, date, grade, analyst. -->
<#macro origin note><#t>${markup.origin(note)}</#macro>

<#macro published article><#t>${markup.published(article)}</#macro>

<#-- The number of an article in the bibliography. -->
<#macro source article><#t>${markup.source(article)}</#macro>
