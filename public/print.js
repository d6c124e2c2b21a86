const template = document.getElementById('print-button');
const button = template.content.firstElementChild;
button.onclick = () => print();
template.replaceWith(button);
