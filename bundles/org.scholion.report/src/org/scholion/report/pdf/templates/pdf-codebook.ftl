<@p.heading "codebook"/>
<table>
<colgroup><col style="width: 20%"/><col style="width: 28%"/><col style="width: 42%"/><col style="width: 10%"/></colgroup>
<thead><tr><th>${words("layer")}</th><th>${words("tag")}</th><th>${words("description")}</th><th class="number">${words("count")}</th></tr></thead>
<tbody>
<#list items as tag>
<tr><td><span class="swatch hue-${look.layerNumber(tag.layer)}"><@p.isolated tag.layerLabel/></span></td><td><@p.isolated tag.tag/></td><td><@p.isolated tag.description/></td><td class="number">${tag.count}</td></tr>
</#list>
</tbody>
</table>
