<#-- Small pieces that the parts share. A macro writes no white space around what it is given. -->

<#macro marking><#t><span class="tlp tlp-${report.cover.marking}">${report.cover.marking.label()}</span></#macro>

<#macro heading key><#if first><#if !top><div class="room"></div></#if><h1 class="at<#if top> top</#if>" id="p-${key}">${words(key)}</h1></#if></#macro>

<#macro isolated text><#t><bdi dir="${look.direction(text)}" class="${look.flow(text)}">${text}</bdi></#macro>

<#-- The numbers of notes as links. -->
<#macro refs entries most=24><#t>
<#local numbers = look.numbers(entries)><#t>
<#if numbers?has_content><span class="ref"> <#list numbers as number><#if number?index == most>…<#break></#if><a href="go:n${number}">${number}</a><#if number?has_next>, </#if></#list></span></#if><#t>
</#macro>

<#-- The quoted words of an annotation, each passage with the address that leads back to it. -->
<#macro quoted id><#t>
<#local note = look.note(id)!><#t>
<#if note?has_content><@passages note/></#if><#t>
</#macro>

<#-- What stands in a box of its own has no quotation marks: the box may be as wide as the column, and they would stand
     on lines of their own. -->
<#macro passages note><#t>
<#if note.entry.passages?has_content><span class="quoted"><#t>
<#list note.entry.passages as passage><#t>
<#local flow = look.flow(passage.quote)><#t>
<#if flow == "plain" && passage?is_first>“</#if><#t>
<bdi dir="${look.direction(passage.quote)}" class="${flow}" lang="${languages.of(note.article.language)}"><a href="${note.addresses()[passage?index].text()}">${passage.quote}</a></bdi><#t>
<#if flow == "plain" && passage?is_last>”</#if><#if passage?has_next> … </#if><#t>
</#list></span><#else><span class="quiet">${words("whole-article")}</span></#if><#t>
</#macro>

<#-- Where an annotation is: article, source, date. -->
<#macro origin article><#t>
<a href="go:a${article.number}"><@isolated name(article)/></a><#if article.source?has_content>, <@isolated article.source/></#if>, <@date article.published/><#t>
</#macro>

<#function name article><#if article.label()?has_content><#return article.label()><#else><#return words("untitled")></#if></#function>

<#macro date iso><#t><#if iso?has_content>${dates.words(iso)}<#else>${words("undated")}</#if></#macro>

<#macro web url><#t><#if addresses.isLink(url)><a class="web" href="${url}">${url}</a><#else>${url}</#if></#macro>

<#macro fact key text><#if text?has_content><tr><td class="label">${words(key)}</td><td><@isolated text/></td></tr></#if></#macro>

<#macro values entry><#list entry.values as value><span class="label">${value.label}</span>: <@isolated value.text/><#if value?has_next>; </#if></#list></#macro>
