<#-- Small pieces of text. A macro writes no white space around what it is given. -->

<#-- A part of the report with its heading. -->
<#macro part id>
<section class="part ${id}" id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${words(id)}</h2>
<#nested>
</section>
</#macro>

<#-- What is wide scrolls by itself, with the keyboard too. -->
<#macro wide labelledby class="">
<div class="scroll" role="region" aria-labelledby="${labelledby}" tabindex="0">
<table<#if class?has_content> class="${class}"</#if>>
<#nested>
</table>
</div>
</#macro>

<#-- Words of an article or an analyst inside a line of ours: kept apart, so that their direction does not reorder it. -->
<#macro isolated words><#t><bdi>${words}</bdi></#macro>

<#macro date iso><#t>${markup.date(iso)}</#macro>

<#macro title article><#t>${markup.title(article)}</#macro>

<#-- The title of an article, a link to it where the report has it. -->
<#macro titleLink article><#t>${markup.titleLink(article)}</#macro>

<#macro address url><#t>
<#if addresses.isLink(url)><a href="${url}" rel="external noopener noreferrer">${url}</a><#else><bdi>${url}</bdi></#if><#t>
</#macro>

<#-- Offsets are UTF-16 code units, half-open. -->
<#macro offsets span><#t>[${span.begin}–${span.end})</#macro>

<#-- Reliability and credibility stay a pair. -->
<#macro grade of><#t>${markup.grade(of)}</#macro>
